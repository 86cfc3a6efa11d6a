"""What the code does, on fixtures: none of it reads the live records."""
