import threading
import time


def work(name, delay):
    time.sleep(delay)
    print(name, "started")


threads = [threading.Thread(target=work, args=arg) for arg in [("a", 0.02), ("b", 0)]]
for thread in threads:
    thread.start()
# => a started
# => b started
for thread in threads:
    thread.join()
