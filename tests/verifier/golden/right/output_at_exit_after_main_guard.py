import atexit

atexit.register(print, "closed")
if __name__ == "__main__":
    print("main")  # => main

# => closed
