def log_event(name, *tags, **fields):
    print(name, tags, fields)


log_event("login")  # => login () {}
log_event("login", "web", "eu", user=42, ok=True)
# => login ('web', 'eu') {'user': 42, 'ok': True}

tags = ["web", "eu"]
fields = {"user": 42, "ok": True}
log_event("login", *tags, **fields)  # => login ('web', 'eu') {'user': 42, 'ok': True}
log_event("login", tags, fields)  # => login (['web', 'eu'], {'user': 42, 'ok': True}) {}
