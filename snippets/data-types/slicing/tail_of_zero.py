lines = ["start", "load", "stop"]


def last_lines(count):
    return lines[-count:]


def last_lines_right(count):
    return lines[max(len(lines) - count, 0) :]


print(last_lines(2), last_lines(0))  # => ['load', 'stop'] ['start', 'load', 'stop']
print(last_lines_right(2), last_lines_right(0), len(last_lines_right(4)))
# => ['load', 'stop'] [] 3

print(lines[2:0:-1], lines[2:-1:-1], lines[2::-1])
# => ['stop', 'load'] [] ['stop', 'load', 'start']
lines[::0]  # => ValueError: slice step cannot be zero
