"""How a briefing leaves the house, and what left it before."""
