"""Proofs: exported briefings checked against the project."""
