package io.mimeseries.compat.springboot;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
class Application {}
