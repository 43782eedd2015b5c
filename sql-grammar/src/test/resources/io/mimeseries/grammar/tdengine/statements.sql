# Statements of TDengine 3.3.7 that nobody asked a real server, one a line: for alternatives of the grammar that no recording reaches.
