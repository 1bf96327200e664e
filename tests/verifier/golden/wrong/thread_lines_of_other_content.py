import threading

threads = [threading.Thread(target=print, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
    thread.join()
# => a
# => a
