import atexit


class Resource:
    def __del__(self):
        print("deleted")


resource = Resource()
atexit.register(print, "closed")
print("open")  # => open
# => closed
# => deleted
