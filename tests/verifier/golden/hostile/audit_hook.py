import sys

events = []
sys.addaudithook(lambda event, arguments: events.append(event))
print("a")  # => a
print(events)  # => []
