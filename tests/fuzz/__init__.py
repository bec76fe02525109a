"""Commands that throw at the program what nobody would write: inputs, kills, and a watch on the network."""
