import sys

events = []


def work():
    print("working")


sys.setprofile(lambda frame, event, value: events.append((event, frame.f_code.co_name)))
work()  # => working
sys.setprofile(None)
print(events)
# => [('call', 'work'), ('c_call', 'work'), ('c_return', 'work'), ('return', 'work'), ('c_call', '<module>')]
