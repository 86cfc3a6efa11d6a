"""What is true of every right record: with the check and the build, all that an editor's proposal is tried on."""
