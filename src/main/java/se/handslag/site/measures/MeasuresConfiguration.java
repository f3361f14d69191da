package se.handslag.site.measures;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.handslag.identity.OpenPaths;

/** Measures only where somebody has said at which port they are to be had. */
@Configuration(proxyBeanMethods = false)
class MeasuresConfiguration {

    @Bean
    static OpenPaths healthForEverybody() {
        return OpenPaths.of(HealthController.HEALTH, HealthController.READY);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("handslag.measures.port")
    static class Measured {

        @Bean(destroyMethod = "close")
        PrometheusMeterRegistry measures(List<MeterBinder> binders) {
            PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            binders.forEach(binder -> binder.bindTo(registry));
            return registry;
        }

        @Bean
        MeterBinder machine() {
            // Of these only the one of the garbage holds on to something, and that as long as the program.
            List<MeterBinder> all = List.of(
                    new JvmMemoryMetrics(),
                    new JvmGcMetrics(),
                    new JvmThreadMetrics(),
                    new ProcessorMetrics(),
                    new UptimeMetrics());
            return registry -> all.forEach(binder -> binder.bindTo(registry));
        }

        @Bean
        WebMvcConfigurer timedRequests(PrometheusMeterRegistry registry) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry interceptors) {
                    interceptors.addInterceptor(new RequestTimes(registry));
                }
            };
        }

        @Bean
        MeasuresServer measuresServer(
                PrometheusMeterRegistry registry,
                @Value("${handslag.measures.address:127.0.0.1}") InetAddress address,
                @Value("${handslag.measures.port}") int port) {
            return new MeasuresServer(registry, address, port);
        }
    }
}
