import signal


def wake(number, frame):
    print("alarm in line", frame.f_lineno)


signal.signal(signal.SIGALRM, wake)
signal.setitimer(signal.ITIMER_REAL, 0.02)
signal.pause()  # => alarm in line 10
