import threading

thread = threading.Thread(target=print, args=("from the thread",))
thread.start()  # => from the thread
thread.join()
print("joined")  # => joined
