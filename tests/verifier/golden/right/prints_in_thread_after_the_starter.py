import threading

go = threading.Event()


def work():
    go.wait()
    print("worker")


thread = threading.Thread(target=work)
thread.start()  # => worker
print("main")  # => main
go.set()
thread.join()
