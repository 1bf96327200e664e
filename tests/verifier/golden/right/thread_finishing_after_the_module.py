import threading
import time


def work():
    time.sleep(0.05)
    print("late")


threading.Thread(target=work).start()  # => late
print("end")  # => end
