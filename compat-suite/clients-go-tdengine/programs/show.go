package main

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"reflect"
	"time"

	taos "github.com/taosdata/driver-go/v3/errors"
	_ "github.com/taosdata/driver-go/v3/taosRestful"
)

func open(source string) *sql.DB {
	return openWith("taosRestful", source)
}

func openWith(driver, source string) *sql.DB {
	db, err := sql.Open(driver, source)
	if err != nil {
		fmt.Println("ended by", err)
		os.Exit(1)
	}
	return db
}

func address() string {
	return "http(" + host + ":" + port + ")"
}

func outcome(label string, err error) {
	var known *taos.TaosError
	switch {
	case err == nil:
		fmt.Printf("%s: done\n", label)
	case errors.As(err, &known):
		fmt.Printf("%s: 0x%04x %s\n", label, known.Code, known.ErrStr)
	default:
		fmt.Printf("%s: %s\n", label, err)
	}
}

func change(db *sql.DB, command string, args ...interface{}) {
	result, err := db.Exec(command, args...)
	if err != nil {
		outcome(command, err)
		return
	}
	count, err := result.RowsAffected()
	if err != nil {
		outcome(command, err)
		return
	}
	fmt.Printf("%s: %d\n", command, count)
}

func ask(db *sql.DB, query string, args ...interface{}) {
	rows, err := db.Query(query, args...)
	if err != nil {
		outcome(query, err)
		return
	}
	defer rows.Close()
	fmt.Println(query)
	types, err := rows.ColumnTypes()
	if err != nil {
		outcome("  columns", err)
		return
	}
	for _, column := range types {
		length, _ := column.Length()
		fmt.Printf("  %s %s %d %v\n", column.Name(), column.DatabaseTypeName(), length, column.ScanType())
	}
	for rows.Next() {
		cells := make([]interface{}, len(types))
		pointers := make([]interface{}, len(types))
		for i := range cells {
			pointers[i] = &cells[i]
		}
		if err := rows.Scan(pointers...); err != nil {
			outcome("  row", err)
			return
		}
		fmt.Print("  ")
		for _, cell := range cells {
			fmt.Print(text(cell), "; ")
		}
		fmt.Println()
	}
	if err := rows.Err(); err != nil {
		outcome("  rows", err)
	}
}

func text(cell interface{}) string {
	switch value := cell.(type) {
	case nil:
		return "NULL"
	case time.Time:
		return value.UTC().Format(time.RFC3339Nano)
	case []byte:
		return fmt.Sprintf("bytes %q", value)
	default:
		return fmt.Sprintf("%v %v", reflect.TypeOf(cell), cell)
	}
}
