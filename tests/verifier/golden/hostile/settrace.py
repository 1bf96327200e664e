import sys


def tracer(frame, event, value):
    print(event, frame.f_code.co_name, frame.f_lineno)
    return tracer


def work():
    print("working")
    return 1


sys.settrace(tracer)
work()
# => call work 9
# => line work 10
# => working
# => line work 11
# => return work 11
sys.settrace(None)
