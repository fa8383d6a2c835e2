"""Do our customers write like people? Self-play beside real chats, by how they are written."""
