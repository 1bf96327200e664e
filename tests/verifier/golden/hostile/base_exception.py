class Stop(BaseException):
    pass


raise Stop("now")  # => Stop: now
