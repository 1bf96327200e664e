class Job:
    pass


job = Job()
job.__call__ = lambda: "from the instance"
print(job.__call__())  # => from the instance
try:
    job()
except TypeError as error:
    print(error)  # => 'Job' object is not callable

Job.__call__ = lambda self: "from the class"
print(job())  # => from the class
