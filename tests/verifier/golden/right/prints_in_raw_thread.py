import _thread

done = _thread.allocate_lock()
done.acquire()


def work():
    print("raw")
    done.release()


_thread.start_new_thread(work, ())  # => raw
done.acquire()
