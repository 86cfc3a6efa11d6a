"""What we claim of the records of today: run by hand and weekly, never on a proposal."""
