import threading


def outer():
    inner = threading.Thread(target=print, args=("inner",))
    inner.start()
    inner.join()


thread = threading.Thread(target=outer)
thread.start()  # => inner
thread.join()
