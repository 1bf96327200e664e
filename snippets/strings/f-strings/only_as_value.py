secret = "sk-live-42"
comment = "{secret} {1 + 1}"  # typed by a visitor

print(f"comment: {comment}")  # => comment: {secret} {1 + 1}
print(eval(f"f'comment: {comment}'"))  # => comment: sk-live-42 2
