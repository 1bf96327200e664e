count = 0
_started = True


def record() -> None:
    global count
    count += 1
