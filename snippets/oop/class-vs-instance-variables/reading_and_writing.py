class Worker:
    retries = 3

    def __init__(self, name):
        self.name = name


mail, sync = Worker("mail"), Worker("sync")
print(vars(mail), "retries" in vars(Worker))  # => {'name': 'mail'} True
print(mail.retries, sync.retries)  # => 3 3

mail.retries = 10  # an entry in the instance: hides the class's
print(mail.retries, sync.retries, Worker.retries)  # => 10 3 3
Worker.retries = 5  # seen by whoever hasn't an entry of its own
print(mail.retries, sync.retries)  # => 10 5
del mail.retries
print(mail.retries)  # => 5
