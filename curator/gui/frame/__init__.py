"""The frame around every room: title row, rail, status row, notices."""
