import inspect


def steps():
    print("started")
    done = 0
    while True:
        done += 1
        print("yielding", done)
        yield done
        print("resumed")


work = steps()
print(type(work), inspect.getgeneratorstate(work))
# => <class 'generator'> GEN_CREATED
print(next(work))
# => started
# => yielding 1
# => 1
print(inspect.getgeneratorstate(work), inspect.getgeneratorlocals(work))
# => GEN_SUSPENDED {'done': 1}
print(next(work))
# => resumed
# => yielding 2
# => 2
work.close()
print(inspect.getgeneratorstate(work), list(work))  # => GEN_CLOSED []
