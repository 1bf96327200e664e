tasks = ["ship", "done", "done", "bill"]
for i, task in enumerate(tasks):
    if task == "done":
        del tasks[i]
print(tasks)  # => ['ship', 'done', 'bill']

tasks = ["ship", "done", "done", "bill"]
for i, task in enumerate(tasks):
    tasks[i] = task.upper()
print(tasks)  # => ['SHIP', 'DONE', 'DONE', 'BILL']
print([task for task in tasks if task != "DONE"])  # => ['SHIP', 'BILL']
