from functools import partial


def notify(channel, text, *, urgent=False):
    return f"{channel}: {text}{'!' if urgent else ''}"


mail = partial(notify, "mail", urgent=True)
print(mail("disk full"))  # => mail: disk full!
print(mail("disk full", urgent=False))  # => mail: disk full

print(type(mail))  # => <class 'functools.partial'>
print(mail.func is notify, mail.args, mail.keywords)  # => True ('mail',) {'urgent': True}
print(hasattr(mail, "__name__"))  # => False

flat = partial(mail, "disk full")
print(flat.func is notify, flat.args)  # => True ('mail', 'disk full')
