import os

if os.fork() == 0:
    print("child")  # => child
    os._exit(0)
os.wait()
print("parent")  # => parent
