import atexit
import threading
import time

ending = threading.Event()


def work():
    ending.wait()
    print("late")
    threading.Event().wait()


@atexit.register
def leave():
    ending.set()
    time.sleep(0.1)


threading.Thread(target=work, daemon=True).start()  # => late
print("a")  # => a
