import threading

threads = [threading.Thread(target=print, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
# => a
# => a
for thread in threads:
    thread.join()
