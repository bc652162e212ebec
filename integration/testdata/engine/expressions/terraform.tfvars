mode_of_file = "OptionalInteractiveUser"
