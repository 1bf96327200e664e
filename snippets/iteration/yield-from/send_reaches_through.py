def worker():
    while True:
        try:
            job = yield "ready"
            print("worker got", job)
        except ValueError as error:
            print("worker caught", error)


def by_loop():
    for state in worker():
        yield state


def by_delegation():
    yield from worker()


loop = by_loop()
next(loop)
loop.send("A-17")  # => worker got None

delegation = by_delegation()
next(delegation)
delegation.send("A-17")  # => worker got A-17
delegation.throw(ValueError("cancel"))  # => worker caught cancel
loop.throw(ValueError("cancel"))  # => ValueError: cancel
