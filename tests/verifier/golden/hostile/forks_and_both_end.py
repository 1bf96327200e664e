import os

print("before")  # => before
pid = os.fork()
if pid:
    os.wait()
    print("parent")  # => parent
else:
    print("child")  # => child
