log = ["start", "load", "stop"]
newest_first = reversed(log)
log.append("late entry")
log[0] = "START"
print(len(log), list(newest_first))  # => 4 ['stop', 'load', 'START']
