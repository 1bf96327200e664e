import multiprocessing


def work(name):
    print("worker", name)


context = multiprocessing.get_context("fork")
process = context.Process(target=work, args=("a",))
process.start()  # => worker a
process.join()
