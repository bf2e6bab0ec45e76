"""From the Markdown of a finished briefing to papers: HTML, PDF and DOCX.

``reading`` reads our dialect once, into the tree of ``tree``; the formats only write that tree.
"""
