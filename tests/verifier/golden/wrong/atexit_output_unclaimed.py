import atexit

atexit.register(print, "closed")
print("open")  # => open
