"""What a briefing takes in, and what its writer judges."""
