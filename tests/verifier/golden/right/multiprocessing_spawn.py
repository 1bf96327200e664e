import multiprocessing


def work(name):
    print("worker", name)


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=work, args=("a",))
    process.start()  # => worker a
    process.join()
