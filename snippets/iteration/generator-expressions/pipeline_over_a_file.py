from io import StringIO

log = StringIO("GET /orders 200\nGET /cart 500\nGET /help 200\n")
fields = (line.split() for line in log)
failed = (path for _, path, status in fields if status == "500")
print(next(failed))  # => /cart
print(log.readline().rstrip())  # => GET /help 200
