package main

func restAccess() {
	ask(open("root:wrong@"+address()+"/"), "select 1")
	ask(open("nobody:taosdata@"+address()+"/"), "select 1")
	db := open("root:taosdata@" + address() + "/")
	defer db.Close()
	change(db, "create user go_user pass 'Abc_1234'")
	ask(open("go_user:Abc_1234@"+address()+"/"), "select 1")
	change(db, "drop user go_user")
	ask(open("go_user:Abc_1234@"+address()+"/"), "select 1")
	// as in the Cloud, without a user
	ask(open(address()+"/?token=any"), "select 1")
	ask(open("root:taosdata@"+address()+"/?disableCompression=false"), "select 'packed' as how")
	ask(open("root:taosdata@"+address()+"/?readBufferSize=1"), "select 'in small pieces' as how")
}
