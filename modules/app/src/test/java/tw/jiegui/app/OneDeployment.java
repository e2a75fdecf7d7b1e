package tw.jiegui.app;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/// All classes of in-container tests run in one deployment. Arquillian would put the application in
/// anew for each of them, which takes longer than most of them do.
public final class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeploymentScenarioGenerator.class, Whole.class).observer(Once.class);
  }

  /// The same for every class.
  public static final class Whole implements DeploymentScenarioGenerator {
    @Override
    public List<DeploymentDescription> generate(TestClass asking) {
      return List.of(
          new DeploymentDescription("_DEFAULT_", Built.war())
              .setTarget(TargetDescription.DEFAULT)
              .setProtocol(ProtocolDescription.DEFAULT)
              .shouldBeManaged(true)
              .shouldBeTestable(true));
    }
  }

  /// What the first class had put in stays until the server stops.
  public static final class Once {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

    private @Nullable DeploymentScenario first;
    private boolean deployed;

    @SuppressWarnings("NullAway.Init")
    public Once() {}

    void generate(@Observes EventContext<GenerateDeployment> event) {
      if (first == null) {
        event.proceed();
        first = scenario.get();
      } else {
        scenario.set(first);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
      if (!deployed) {
        deployed = true;
        event.proceed();
      }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
  }
}
