import threading

threading.Thread(target=threading.Event().wait, daemon=True).start()
print("a")  # => a
