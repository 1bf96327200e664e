from collections import deque


class ListQueue(list):
    def add(self, job):
        self.append(job)

    def next_job(self):
        return self.pop(0)


class JobQueue:
    def __init__(self):
        self._jobs = deque()

    def add(self, job):
        self._jobs.append(job)

    def next_job(self):
        return self._jobs.popleft()


inherited, contained = ListQueue(), JobQueue()
for queue in (inherited, contained):
    queue.add("invoice")
    queue.add("reminder")

inherited.sort(reverse=True)  # nobody meant to offer this
print(inherited.next_job(), contained.next_job())  # => reminder invoice
print(hasattr(inherited, "insert"), hasattr(contained, "insert"))  # => True False
