try:
    import unquoted_auth

    print(unquoted_auth.check_permission.__name__)  # 3.14+ => check_permission
except NameError as error:
    print(error)  # <3.14 => name 'User' is not defined
