log = ["start", "load", "stop"]
newest_first = reversed(log)
log.append("late entry")
log[0] = "START"
print(list(newest_first))  # => ['stop', 'load', 'START']
