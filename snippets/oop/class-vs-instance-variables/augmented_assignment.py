class Job:
    started = 0
    tags = []

    def start(self):
        self.started += 1  # read from the class, written to the instance

    def tag(self, name):
        self.tags += [name]


job, other = Job(), Job()
job.start()
print(Job.started, vars(job))  # => 0 {'started': 1}

other.tag("nightly")
print(Job.tags, vars(other))  # => ['nightly'] {'tags': ['nightly']}
print(other.tags is Job.tags)  # => True
